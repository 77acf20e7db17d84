/** The colour that a token has just now, as the canvas wants it. */
export function tokenColour(name: `--${string}`): string {
  probe ??= document.body.appendChild(Object.assign(document.createElement('span'), { hidden: true }))
  probe.style.color = `var(${name})`
  return getComputedStyle(probe).color
}

/** Only an element can say what `light-dark()` comes to. */
let probe: HTMLElement | null = null
