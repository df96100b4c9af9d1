// The page of the workspace: a workbook in the browser, as Google Sheets shows it.
/// <reference path="./style.d.ts" />
import { render } from 'preact';
import { App } from './app';
import './style/ground.css';
import './style/bars.css';
import './style/grid.css';
import './style/popups.css';
import './style/notices.css';

const place = document.getElementById('app');
if (place) render(<App />, place);
