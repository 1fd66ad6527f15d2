import type { ImportRun } from '@catena/database';

/** Name of the file without its folder, or of the world that was read. */
export const fileNameOf = ({ source }: ImportRun): string => source.split(/[\\/]/).at(-1) ?? '';
