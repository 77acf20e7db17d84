import { useEffect, useRef, useState } from 'react'
import styles from './run-filters.module.css'

/** Looks for words once the typing rests. The key `/` leads here from anywhere on the page. */
export function SearchField({ text, onText }: { text: string; onText: (text: string) => void }) {
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState(text)
  const told = useRef(text)

  // The address may change by itself: the back button, "show all".
  useEffect(() => {
    if (text === told.current) return
    told.current = text
    setTyped(text)
  }, [text])

  useEffect(() => {
    if (typed === told.current) return
    const timer = setTimeout(() => {
      told.current = typed.trim()
      onText(typed.trim())
    }, restsAfterMs)
    return () => clearTimeout(timer)
  }, [typed, onText])

  useEffect(() => {
    const toSearch = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return
      event.preventDefault()
      field.current?.focus()
      field.current?.select()
    }
    addEventListener('keydown', toSearch)
    return () => removeEventListener('keydown', toSearch)
  }, [])

  return (
    <label className={styles.search}>
      <span className="aloud">Search</span>
      <input
        ref={field}
        type="search"
        placeholder="Search names, notes and shoes"
        aria-keyshortcuts="/"
        maxLength={200}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
    </label>
  )
}

const restsAfterMs = 250

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, select, textarea, [contenteditable]')
