// Small pieces of HTTP: reading a request's JSON, sending an answer, and keeping strangers out.
import type { IncomingMessage, ServerResponse } from 'node:http';

/** Characters of a request's body; an import of an office of 10,000 people has about 4 million. */
const MAX_BODY = 64_000_000;

/** A request that cannot be served, with its HTTP status. */
export class RequestRefused extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** @throws RequestRefused where the body is too long or no JSON. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += (chunk as Buffer).length;
    if (length > MAX_BODY) throw new RequestRefused(413, 'The request is too long.');
    chunks.push(chunk as Buffer);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new RequestRefused(400, 'The request is no JSON.');
  }
}

export function send(
  response: ServerResponse,
  type: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
  status = 200,
): void {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...headers,
  });
  response.end(body);
}

export const sendJson = (response: ServerResponse, value: unknown, status = 200): void =>
  send(response, 'application/json', JSON.stringify(value), {}, status);

/**
 * Lets only this machine's own pages in: a page from elsewhere, or a sandboxed frame, must not act as the user.
 * @throws RequestRefused
 */
export function guardOrigin(request: IncomingMessage): void {
  const { host = '', origin } = request.headers;
  if (!/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host))
    throw new RequestRefused(403, 'Only localhost.');
  if (origin !== undefined && origin !== `http://${host}`) {
    throw new RequestRefused(403, 'Only the pages of the workspace may call it.');
  }
}

/** The document around a page of ours: it loads one script and one style, and shows nothing without them. */
export const document = (title: string, name: string, language = 'id'): string =>
  `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</title>
<link rel="icon" href="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'><rect width='16' height='16' rx='3' fill='%2317693f'/><path d='M4 6h8M8 4v8M3 10l2-4 2 4zM9 10l2-4 2 4z' stroke='white' fill='none'/></svg>">
<link rel="stylesheet" href="/${name}.css">
</head>
<body>
<div id="app"></div>
<script src="/${name}.js"></script>
</body>
</html>
`;
