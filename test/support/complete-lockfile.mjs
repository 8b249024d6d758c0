// Names in package-lock.json the platform packages that the registry at hand did not have. Run it after every `npm install`.
//
// Tools with a native part list one optional package a platform. Where a registry mirror lacks some of them, npm leaves them
// out of the lockfile; newer npm then refuses `npm ci` altogether, and other systems get no native part. An entry without a
// hash is enough: npm skips it where the platform differs, and fetches that exact version where it fits.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const PROCESSORS = ['arm64', 'arm', 'ia32', 'ppc64', 'riscv64', 's390x', 'x64'];

/** Optional packages that something locked names and nothing locks: `[{ path, name, version }]`. */
export function missingFrom(packages) {
  return Object.entries(packages).flatMap(([path, { dev, optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(
        ([name]) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`],
      )
      .map(([name, version]) => ({ name, version, dev })),
  );
}

function entryOf({ name, version, dev }) {
  const words = name.split(/[/-]/);
  const find = (known) => known.filter((each) => words.includes(each));
  const libc = words.some((word) => word.startsWith('musl')) ? 'musl' : 'glibc';
  const os = find(SYSTEMS);
  const cpu = find(PROCESSORS);
  if (os.length !== 1 || cpu.length !== 1) throw new Error(`Which platform is ${name} for?`);
  return {
    version,
    cpu,
    ...(dev ? { dev } : {}),
    ...(os[0] === 'linux' ? { libc: [libc] } : {}),
    optional: true,
    os,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = fileURLToPath(new URL('../../package-lock.json', import.meta.url));
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  const missing = missingFrom(lock.packages);
  for (const one of missing) lock.packages[`node_modules/${one.name}`] = entryOf(one);
  // npm's own order.
  const byPath = ([a], [b]) => a.localeCompare(b, 'en');
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(byPath));
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`${missing.length} platform packages added to package-lock.json.`);
}
