// The web app's address: the page that doGet gives to whoever visits, in the same sandbox as at Google.
/// <reference path="./style.d.ts" />
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { FrameEvents } from './frame/script-frame';
import { ScriptFrame } from './frame/script-frame';
import { getWorkbook, runFunction, visitWebApp } from './shared/api';
import { destinationOf, openPage } from './shared/local-link';
import { texts as allTexts } from './shared/text';
import { rememberedLanguage, rememberedUser } from './shared/who';
import './style/ground.css';
import './style/web-app.css';

type Page = Awaited<ReturnType<typeof visitWebApp>>;

function WebApp() {
  const texts = allTexts[rememberedLanguage()];
  const [page, setPage] = useState<Page>();
  const [user, setUser] = useState('');
  useEffect(() => {
    const visit = async (): Promise<void> => {
      const query = Object.fromEntries(new URLSearchParams(location.search));
      const visitor = rememberedUser() || (await getWorkbook('')).owner;
      setUser(visitor);
      const answer = await visitWebApp({ ...query, user: visitor });
      if (answer.ok) document.title = answer.title || document.title;
      setPage(answer);
    };
    visit().catch((error: unknown) => setPage({ ok: false, message: String(error) }));
  }, []);
  const events: FrameEvents = {
    async onRun(name, args) {
      try {
        const { ok, value, message } = await runFunction(user, name, args, 'webapp');
        return { ok, value, ...(message !== undefined && { message }) };
      } catch (error) {
        return { ok: false, message: `NetworkError: ${error}` };
      }
    },
    onStep(state) {
      history.pushState(state, '');
    },
    onOpen(link) {
      const destination = destinationOf(link);
      openPage(destination?.kind === 'page' ? destination.address : '/');
    },
  };
  if (!page) return <p class="loading">{texts.loading}</p>;
  return (
    <div class="web-app">
      <p class="visitor">
        {texts.workspace} · {texts.whoAmI} {user}
      </p>
      {page.ok ? (
        <ScriptFrame name={page.frame} title={page.title} events={events} />
      ) : (
        <p class="banner problem" role="alert">
          {texts.failed(page.message)}
        </p>
      )}
    </div>
  );
}

const place = document.getElementById('app');
if (place) render(<WebApp />, place);
