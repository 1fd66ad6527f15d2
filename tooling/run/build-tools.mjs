import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What node-gyp needs to compile; each entry lists the programs of which one must be there. */
const tools = [
  { name: 'python3', programs: ['python3', 'python'] },
  { name: 'make', programs: ['make', 'gmake'] },
  { name: 'g++', programs: ['g++', 'c++', 'clang++'] },
];

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Which of the tools that compile a native module are not on the path.
 * @param {string} [path] as the PATH variable
 */
export function missingTools(path = process.env.PATH ?? '') {
  const folders = path.split(delimiter).filter(Boolean);
  return tools
    .filter(({ programs }) => !programs.some((program) => folders.some((folder) => isProgram(join(folder, program)))))
    .map(({ name }) => name);
}

/** The words of `ID` and `ID_LIKE` in os-release to the command of that family. */
const linuxCommands = /** @type {const} */ ([
  [['debian', 'ubuntu'], 'apt-get install -y python3 make g++'],
  [['fedora', 'rhel', 'centos'], 'dnf install -y python3 make gcc-c++'],
  [['alpine'], 'apk add python3 make g++'],
  [['arch'], 'pacman -S --needed python make gcc'],
  [['suse', 'opensuse'], 'zypper install -y python3 make gcc-c++'],
]);

/**
 * The one command that installs the tools on this platform; undefined when we do not know it.
 * @param {{ platform: string, osRelease: string, isRoot: boolean }} machine `osRelease`: text of /etc/os-release
 */
export function installToolsCommand({ platform, osRelease, isRoot }) {
  if (platform === 'darwin') return 'xcode-select --install';
  if (platform === 'win32') return 'winget install Python.Python.3.12 Microsoft.VisualStudio.2022.BuildTools';
  const families = [...osRelease.matchAll(/^ID(?:_LIKE)?="?([^"\n]*)"?$/gm)].flatMap((match) =>
    (match[1] ?? '').split(' '),
  );
  const known = linuxCommands.find(([names]) => names.some((name) => families.includes(name)));
  return known && `${isRoot ? '' : 'sudo '}${known[1]}`;
}

function thisMachine() {
  let osRelease = '';
  try {
    osRelease = readFileSync('/etc/os-release', 'utf8');
  } catch {
    // Not a Linux with os-release: the general sentence is used.
  }
  return { platform: process.platform, osRelease, isRoot: process.getuid?.() === 0 };
}

/** One sentence that says what to install, for this machine. */
export function toolsAdvice() {
  const command = installToolsCommand(thisMachine());
  return command
    ? `Install them with: ${command}`
    : 'Install python3, make and a C++ compiler with the package manager of this system.';
}
