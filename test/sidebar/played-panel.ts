// The panel with the played Google set up before it starts.
import './fake-google';
import '../../sidebar/main';
