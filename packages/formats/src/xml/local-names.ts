/**
 * Turns `ns3:Speed` into `speed`. A file has few names and uses each thousands of times, so the last one in each
 * slot is remembered; to compare a name with it is much faster than to look it up in a Map.
 */
export function localNames(): (name: string) => string {
  const names: string[] = new Array(slots).fill('')
  const locals: string[] = new Array(slots).fill('')
  return (name) => {
    const slot = (31 * name.length + name.charCodeAt(name.length - 1)) % slots
    if (names[slot] === name) return locals[slot]!
    const local = name.slice(name.indexOf(':') + 1).toLowerCase()
    names[slot] = name
    locals[slot] = local
    return local
  }
}

const slots = 256
