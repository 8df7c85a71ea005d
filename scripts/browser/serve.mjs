import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileAt } from './site.mjs';

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.woff': 'font/woff',
};

/**
 * Serves a folder and the web editors on 127.0.0.1. Used as a browser's proxy it serves them under every http host name,
 * refuses https, and so sees every request the browser makes.
 * @param {string} folder
 * @param {(url: string) => void} [onRequest] told the address of each request
 * @returns {Promise<{port: number, close: () => Promise<void>}>}
 */
export async function serve(folder, onRequest = () => {}) {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    onRequest(url.href);
    if (url.pathname === '/favicon.ico') return void response.writeHead(204).end();
    const path = fileAt(folder, decodeURIComponent(url.pathname));
    if (path === undefined) return void response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      'cache-control': 'no-store',
    });
    createReadStream(path).pipe(response);
  });
  server.on('connect', (request, socket) => {
    onRequest(`https://${request.url}/`);
    // A browser that is closed meanwhile resets it; nobody waits for the answer then, and without a listener we would end.
    socket.on('error', (error) => console.warn(error.message));
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    port: address.port,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
