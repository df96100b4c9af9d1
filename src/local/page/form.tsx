// Starts the form page.
/// <reference path="./forms/style.d.ts" />
import './forms/form.css';
import { render } from 'preact';
import { App } from './forms/app';

const root = document.getElementById('app');
if (root) render(<App />, root);
