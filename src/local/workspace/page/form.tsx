// Starts the form page.
import './forms/form.css';
import { render } from 'preact';
import { App } from './forms/app';

const root = document.getElementById('app');
if (root) render(<App />, root);
