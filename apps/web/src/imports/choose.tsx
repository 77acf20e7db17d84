import { type ReactNode, useRef } from 'react'
import { type Picked, pickedFrom } from './picked.ts'

interface ChooseProps {
  readonly what: 'files' | 'folder'
  readonly onPicked: (picked: readonly Picked[]) => void
  readonly main?: boolean
  readonly children: ReactNode
}

/** A button that asks for files, or for a folder with all that is in it. */
export function Choose({ what, onPicked, main = false, children }: ChooseProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" data-weight={main ? 'main' : undefined} onClick={() => input.current?.click()}>
        {children}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        webkitdirectory={what === 'folder' ? '' : undefined}
        aria-label={what === 'folder' ? 'Folder with recordings' : 'Recordings'}
        onChange={({ target }) => {
          const picked = pickedFrom(target.files ?? [])
          if (picked.length > 0) onPicked(picked)
          // The same file chosen again is a change again.
          target.value = ''
        }}
      />
    </>
  )
}

declare module 'react' {
  interface InputHTMLAttributes<T> {
    /** Asks for a folder; every browser of today knows it by this name. */
    webkitdirectory?: '' | undefined
  }
}
