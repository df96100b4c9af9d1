// The browser of tests is the one that prints.
export { launchBrowser } from '../../src/local/office/launch-browser';
