// Finds the browsers of this machine, and says or does what is missing. Plain Node: runs before any package is there.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';

/** Commands on the PATH, then the places where each system puts its browsers. */
const BROWSERS = {
  chromium: {
    variable: 'CHROMIUM',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
    ],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Chromium\\Application\\chrome.exe',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    advice: 'Install Chromium, Chrome or Edge, or set CHROMIUM to its path.',
  },
  firefox: {
    variable: 'FIREFOX',
    commands: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
      'C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe',
    ],
    advice: 'Install Firefox, or set FIREFOX to its path.',
  },
};

/** Debian packages by the command that proves each of them. */
const DEBIAN = { chromium: 'chromium', 'firefox-esr': 'firefox-esr', gpg: 'gnupg', sq: 'sq' };

const isProgram = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The full path of a command on the PATH, or null. */
export function findCommand(name) {
  const ends = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    for (const end of ends) {
      const file = path.join(folder, name + end);
      if (folder !== '' && isProgram(file)) return file;
    }
  }
  return null;
}

/** The path of `chromium` (or a relative of it) or `firefox`, or null. The variables CHROMIUM and FIREFOX win. */
export function findBrowser(kind) {
  const { variable, commands, places } = BROWSERS[kind];
  const named = process.env[variable];
  if (named !== undefined && named !== '') return isProgram(named) ? named : findCommand(named);
  return commands.map(findCommand).find((file) => file !== null) ?? places.find(isProgram) ?? null;
}

/** The same, but a missing browser is an error that says what to install. */
export function requireBrowser(kind) {
  const file = findBrowser(kind);
  if (file === null) throw new Error(`No ${kind} was found. ${BROWSERS[kind].advice}`);
  return file;
}

/** On Debian as root: installs the browsers, GnuPG and Sequoia. Elsewhere: prints what is missing and goes on. */
export function ensureMachine() {
  const missing = Object.keys(DEBIAN).filter((command) => findCommand(command) === null);
  if (missing.length > 0 && existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    console.error(`Installing ${missing.map((command) => DEBIAN[command]).join(', ')} (apt-get)…`);
    apt('update', '-qq');
    apt(
      'install',
      '-y',
      '-qq',
      '--no-install-recommends',
      ...missing.map((command) => DEBIAN[command]),
    );
  }
  for (const kind of Object.keys(BROWSERS)) {
    if (findBrowser(kind) === null) console.error(`No ${kind} was found. ${BROWSERS[kind].advice}`);
  }
  for (const command of ['gpg', 'sq']) {
    if (findCommand(command) === null) {
      console.error(`No ${command} was found. Install it (Debian package: ${DEBIAN[command]}).`);
    }
  }
}

function apt(...args) {
  const { status } = spawnSync('apt-get', args, {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 2],
  });
  if (status !== 0) console.error(`apt-get ${args[0]} failed; going on without.`);
}
