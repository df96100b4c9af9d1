// Sets up the played Google before the panel starts; after '#' stand the scene and, after '!', a function that comes to nothing.
import { playScene, scenes } from './fake-server';

const [name = '', lost] = decodeURIComponent(location.hash.slice(1)).split('!');
const scene = scenes[name] ?? scenes['collect'];
if (scene) {
  const pages = JSON.parse(document.getElementById('pages')?.textContent ?? '{}');
  const fail = { ...scene.fail, ...(lost !== undefined && { [lost]: 'NetworkError: HTTP 0' }) };
  const { calls, run } = playScene({ ...scene, fail }, pages);
  Object.assign(window, { google: { script: { run, history: playHistory() } }, calls });
}

/** The browser's history as a web app has it: a step is pushed, and whoever goes back is told the step arrived at. */
function playHistory() {
  let onChange: ((event: { readonly state: unknown }) => void) | undefined;
  window.addEventListener('popstate', ({ state }) => onChange?.({ state }));
  return {
    push: (state: unknown) => history.pushState(state, ''),
    setChangeHandler: (handler: typeof onChange) => {
      onChange = handler;
    },
  };
}
