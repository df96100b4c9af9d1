// What JSX becomes in a page; the build brings it into every module.
export { Fragment, h } from 'preact';
