import { useRef } from 'react'

/** A button that asks for files. */
export function FileButton({
  onFiles,
  children,
}: {
  onFiles: (files: readonly File[]) => void
  children: string
}) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" data-weight="main" onClick={() => input.current?.click()}>
        {children}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label="Recordings"
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])])
          // The same file chosen again is a change again.
          target.value = ''
        }}
      />
    </>
  )
}
