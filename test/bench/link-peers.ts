/** Other link cleaners, each as a function from address to address. */
import { TidyCleaner } from 'tidy-url/lib/index.js';

/** tidy-url with its own rules. It writes to the console whatever it is told, so the console is silent meanwhile. */
export function createTidyUrl(): (href: string) => unknown {
  const cleaner = new TidyCleaner();
  cleaner.config.silent = true;
  return (href) => {
    const { log, debug } = console;
    console.log = console.debug = () => {};
    try {
      return cleaner.clean(href).url;
    } catch {
      // It throws for addresses that it cannot rebuild; that is its answer.
      return null;
    } finally {
      Object.assign(console, { log, debug });
    }
  };
}

type UboCore = {
  StaticNetFilteringEngine: {
    create(): Promise<{
      useLists(lists: { name: string; raw: string }[]): Promise<unknown>;
      filterQuery(details: { originURL: string; type: string; url: string }): unknown;
    }>;
    release(): Promise<void>;
  };
};

// Not bundled: it reads files that lie beside it.
const UBO_CORE = '@gorhill/ubo-core';
const loadUboCore = async (): Promise<UboCore> => (await import(UBO_CORE)) as UboCore;

/** uBlock Origin's engine with the filter that ours are made from. There can be only one: the last is released first. */
export async function createUboCore(filterText: string): Promise<(href: string) => unknown> {
  const { StaticNetFilteringEngine } = await loadUboCore();
  await StaticNetFilteringEngine.release();
  const engine = await StaticNetFilteringEngine.create();
  await engine.useLists([{ name: 'url-tracking', raw: filterText }]);
  return (url) => engine.filterQuery({ originURL: url, type: 'main_frame', url });
}
