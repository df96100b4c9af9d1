// Sets up the played Google before the panel starts; the scene is the part of the address after '#'.
import { playScene, scenes } from './fake-server';

const scene = scenes[decodeURIComponent(location.hash.slice(1))] ?? scenes['collect'];
if (scene) {
  const { calls, run } = playScene(scene);
  Object.assign(window, { google: { script: { run } }, calls });
}
