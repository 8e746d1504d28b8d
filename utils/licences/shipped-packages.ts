import type { Plugin } from 'vite';

/** The folder of the installed package a module comes from; null for our own and for what the bundler adds. */
export function packageFolder(moduleId: string): string | null {
  if (moduleId.startsWith('\0')) return null;
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(moduleId.replaceAll('\\', '/'))?.[0] ?? null;
}

/** Puts the folder of every package of which something ends up in a script into `folders`. */
export function noteShippedPackages(folders: Set<string>): Plugin {
  return {
    name: 'note-shipped-packages',
    generateBundle(_, bundle) {
      for (const output of Object.values(bundle)) {
        for (const id of output.type === 'chunk' ? output.moduleIds : []) {
          const folder = packageFolder(id);
          if (folder) folders.add(folder);
        }
      }
    },
  };
}
