// Sets up the played Google before the panel starts; the scene is the part of the address after '#'.
import { playScene, scenes } from './fake-server';

const scene = scenes[decodeURIComponent(location.hash.slice(1))] ?? scenes['collect'];
if (scene) {
  const pages = JSON.parse(document.getElementById('pages')?.textContent ?? '{}');
  const { calls, run } = playScene(scene, pages);
  Object.assign(window, { google: { script: { run } }, calls });
}
