// The drawer on a page of its own.
/// <reference path="../../../../src/local/workspace/page/style.d.ts" />
import { render } from 'preact';
import { Drawer } from '../../../../src/local/workspace/page/drawer/drawer';
import { rememberedLanguage } from '../../../../src/local/workspace/page/shared/who';

const root = document.getElementById('app');
const style = document.createElement('style');
style.textContent =
  'html,body,#app,main{height:100%;margin:0}h1{position:absolute;clip-path:inset(50%)}body{font-family:Roboto,system-ui,"Noto Sans",sans-serif}';
document.head.append(style);
let changes = 0;
const draw = () => {
  changes += 1;
  const drawer = <Drawer language={rememberedLanguage()} timeZone="Asia/Jakarta" changes={changes} />;
  if (root)
    render(
      <main>
        <h1>Buku kerja</h1>
        {drawer}
      </main>,
      root,
    );
};
new EventSource('/api/events').onmessage = draw;
draw();
