// Sets up the played Google before the panel starts; the scene is the part of the address after '#'.
import { playScene, scenes } from './fake-server';

const scene = scenes[decodeURIComponent(location.hash.slice(1))] ?? scenes['collect'];
if (scene) {
  const pages = JSON.parse(document.getElementById('pages')?.textContent ?? '{}');
  const { calls, run } = playScene(scene, pages);
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
