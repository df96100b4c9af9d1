// The files of the project that somebody wrote, below a folder: what is installed or built beside them is left out.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Paths from the root of the project. */
export const sourceFiles = (folder: string, name = /\.tsx?$/): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => name.test(file) && !/(^|[\\/])(node_modules|\.build)[\\/]/.test(file))
    .map((file) => join(folder, file));
