import { type FocusEvent, type KeyboardEvent, useState } from 'react'

/** Makes one stop of the Tab key out of many buttons in a column: the arrow keys walk them. */
export function useOneStop() {
  const [stop, setStop] = useState(0)
  const buttonsOf = (table: HTMLElement) => [...table.querySelectorAll('button')]
  return {
    /** For the button of the row with this index. */
    tabIndexOf: (index: number): 0 | -1 => (index === stop ? 0 : -1),
    /** For the element around all of them. */
    around: {
      onFocus(event: FocusEvent<HTMLElement>) {
        const at = buttonsOf(event.currentTarget).findIndex(hasFocus)
        if (at >= 0) setStop(at)
      },
      onKeyDown(event: KeyboardEvent<HTMLElement>) {
        const buttons = buttonsOf(event.currentTarget)
        const at = buttons.findIndex(hasFocus)
        const next = at === -1 ? -1 : (moves[event.key]?.(at, buttons.length) ?? -1)
        if (next === -1) return
        event.preventDefault()
        buttons[next]?.focus()
      },
    },
  }
}

const hasFocus = (button: HTMLElement) => button.matches(':focus')

const moves: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => Math.min(count - 1, at + 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_, count) => count - 1,
}
