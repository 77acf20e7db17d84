import type { Layout, OpenLayout, OpenOptions } from './layout.ts'

/** Exports of several services that lie side by side in one folder, as one layout. */
export function together(layouts: readonly Layout[]): Layout {
  return {
    id: layouts.map(({ id }) => id).join('+'),
    name: layouts.map(({ name }) => name).join(' and '),
    recognises: (names) => layouts.every((layout) => layout.recognises(names)),
    open: (names, options) => openTogether(layouts, names, options),
  }
}

function openTogether(
  layouts: readonly Layout[],
  names: readonly string[],
  options: OpenOptions | undefined,
): OpenLayout {
  const all = layouts.map((layout) => layout.open(names, options))
  return {
    // Each knows what of its own is no recording, and leaves the rest to its name.
    roleOf(name) {
      const roles = all.map((open) => open.roleOf(name))
      return roles.find((role) => role === 'other') ?? roles[0] ?? 'other'
    },
    nextTables: () => all.flatMap((open) => open.nextTables()),
    read: (name, chunk, last) => {
      for (const open of all) open.read(name, chunk, last)
    },
    about(name, recording) {
      for (const open of all) {
        const about = open.about(name, recording)
        if (about !== undefined) return about
      }
      return undefined
    },
    composed: () => all.flatMap((open) => open.composed()),
    mornings: () => all.flatMap((open) => open.mornings?.() ?? []),
    get leftOut() {
      return all.reduce((sum, { leftOut = 0 }) => sum + leftOut, 0)
    },
  }
}
