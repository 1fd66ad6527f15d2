import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { installToolsCommand, missingTools } from './build-tools.mjs';

function folderWith(programs: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'catena-path-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const program of programs) {
    writeFileSync(join(folder, program), '');
    chmodSync(join(folder, program), 0o755);
  }
  return folder;
}

test('every tool that is not on the path is named', () => {
  expect(missingTools('')).toEqual(['python3', 'make', 'g++']);
  expect(missingTools(folderWith(['make']))).toEqual(['python3', 'g++']);
  expect(missingTools(`${folderWith(['python3', 'make'])}:${folderWith(['clang++'])}`)).toEqual([]);
});

test('a file that cannot be run is no tool', () => {
  const folder = folderWith([]);
  writeFileSync(join(folder, 'make'), '');
  chmodSync(join(folder, 'make'), 0o644);
  expect(missingTools(folder)).toContain('make');
});

const debian = 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nNAME="Debian GNU/Linux"\nID=debian\n';
const mint = 'ID=linuxmint\nID_LIKE="ubuntu debian"\n';
const rocky = 'ID="rocky"\nID_LIKE="rhel centos fedora"\n';

test.each([
  ['linux', debian, true, 'apt-get install -y python3 make g++'],
  ['linux', debian, false, 'sudo apt-get install -y python3 make g++'],
  ['linux', mint, true, 'apt-get install -y python3 make g++'],
  ['linux', rocky, false, 'sudo dnf install -y python3 make gcc-c++'],
  ['linux', 'ID=alpine\n', true, 'apk add python3 make g++'],
  ['linux', 'ID=arch\n', false, 'sudo pacman -S --needed python make gcc'],
  ['linux', 'ID="opensuse-leap"\nID_LIKE="suse opensuse"\n', true, 'zypper install -y python3 make gcc-c++'],
  ['linux', 'ID=unheard-of\n', true, undefined],
  ['darwin', '', false, 'xcode-select --install'],
])('on %s with %j (root: %s) the command is: %s', (platform, osRelease, isRoot, command) => {
  expect(installToolsCommand({ platform, osRelease, isRoot })).toBe(command);
});
