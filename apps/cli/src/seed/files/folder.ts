import { mkdir, readdir } from 'node:fs/promises';
import { Refusal, systemCode } from '../../errors.js';

const sentences: Readonly<Record<string, string>> = {
  EACCES: 'may not be written to. Change its permissions, or name another folder.',
  EPERM: 'may not be written to. Change its permissions, or name another folder.',
  EROFS: 'is on a file system that is read only. Name another folder.',
  ENOTDIR: 'is not a folder. Name one that is empty or does not exist yet.',
  EEXIST: 'is not a folder. Name one that is empty or does not exist yet.',
  ENOSPC: 'is on a disk that is full. Make room, or name a folder on another disk.',
  EDQUOT: 'is on a disk on which you may use no more room. Make room, or name a folder on another disk.',
};

/** What a person is told when a folder cannot be written; other errors stay as they are. */
export function folderProblem(folder: string, error: unknown): unknown {
  const sentence = sentences[systemCode(error) ?? ''];
  return sentence ? new Refusal(`${folder} ${sentence}`, { cause: error }) : error;
}

/**
 * Makes sure that a folder is there and empty.
 * @throws Refusal
 */
export async function makeEmptyFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    if ((await readdir(folder)).length === 0) return;
  } catch (error) {
    throw folderProblem(folder, error);
  }
  throw new Refusal(`${folder} is not empty. Name a folder that is empty or does not exist yet.`);
}
