/** Tells names apart that come more than once: `7.fit`, `7 (2).fit`, `7 (3).fit`. */
export class UniqueNames {
  readonly #times = new Map<string, number>()

  add(name: string): string {
    let unique = name
    while (this.#times.has(unique)) {
      const times = (this.#times.get(name) ?? 1) + 1
      this.#times.set(name, times)
      unique = numbered(name, times)
    }
    this.#times.set(unique, 1)
    return unique
  }
}

/** Before the first dot of the last part, so that the kind of file stays readable. */
function numbered(name: string, times: number): string {
  const dot = name.indexOf('.', name.lastIndexOf('/') + 2)
  return dot < 0 ? `${name} (${times})` : `${name.slice(0, dot)} (${times})${name.slice(dot)}`
}
