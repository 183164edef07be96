import {spawn} from 'node:child_process';
import {defaultClientConditions, defineConfig, type Plugin} from 'vite';

/** `PORT` is honoured as by `npm start`. */
const port = Number(process.env['PORT'] ?? 8080);
/** Port of the demo site behind this development server. */
const demoPort = String(port + 10);

/** Starts the demo site, whose pages, feed and documents are served through here. */
const demoSite = (): Plugin => ({
  name: 'zwgk-demo-site',
  configureServer: (server) => {
    const demo = spawn(process.execPath, ['demo/start.mjs'], {
      env: {...process.env, PORT: demoPort},
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    server.httpServer?.once('close', () => demo.kill());
    process.once('exit', () => demo.kill());
  },
});

/** Answers a pasted script with its source, so that a page reloads when the source changes. */
const pastedFromSource = (): Plugin => ({
  name: 'zwgk-pasted-from-source',
  configureServer: (server) => {
    server.middlewares.use('/zwgk-elements/', (request, response) => {
      const name = (request.url ?? '/').replace(/^\//, '').replace(/\.js.*$/, '');
      response.setHeader('content-type', 'text/javascript; charset=utf-8');
      response.end(`import('/@vite/client'); import('/packages/embed/src/${encodeURIComponent(name)}.ts');`);
    });
  },
});

export default defineConfig({
  appType: 'custom',
  plugins: [demoSite(), pastedFromSource()],
  resolve: {conditions: ['zwgk-source', ...defaultClientConditions]},
  server: {
    port,
    proxy: {'^/(?!@|packages/|node_modules/|zwgk-elements/)': `http://localhost:${demoPort}`},
  },
});
