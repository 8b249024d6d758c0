/** Bundles the editors' pages into .cache when they or the installed packages have changed. Nothing of it is committed. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

import { build } from 'vite';

const FOLDER = path.resolve('test/site/editors');
const OUTPUT = path.resolve('.cache/editors');

const newestOf = (files: readonly string[]): number =>
  Math.max(...files.map((file) => statSync(file).mtimeMs));

/** The folder that holds one `<page>.js` for each page. */
export async function bundleEditors(): Promise<string> {
  const pages = readdirSync(path.join(FOLDER, 'pages')).filter((name) => name.endsWith('.js'));
  const sources = pages.map((name) => path.join(FOLDER, 'pages', name));
  const bundles = pages.map((name) => path.join(OUTPUT, name));
  const isFresh =
    bundles.every((file) => existsSync(file)) &&
    Math.min(...bundles.map((file) => statSync(file).mtimeMs)) >
      newestOf([...sources, path.join(FOLDER, 'demo.js'), path.resolve('package-lock.json')]);
  if (isFresh) return OUTPUT;
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      outDir: OUTPUT,
      emptyOutDir: true,
      minify: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: Object.fromEntries(sources.map((file) => [path.basename(file, '.js'), file])),
        output: { entryFileNames: '[name].js', assetFileNames: 'assets/[name][extname]' },
      },
    },
  });
  return OUTPUT;
}
