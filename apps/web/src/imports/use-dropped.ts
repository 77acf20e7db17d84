import { useEffect, useState } from 'react'
import { droppedFiles } from './dropped-files.ts'
import type { Picked } from './picked.ts'

/** Takes files and folders dropped anywhere on the page. True while something is dragged over it. */
export function useDropped(onPicked: (picked: readonly Picked[]) => void): boolean {
  const [dragging, setDragging] = useState(false)
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      setDragging(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setDragging(false)
    }
    const drop = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      setDragging(false)
      droppedFiles(event.dataTransfer).then(onPicked)
    }
    addEventListener('dragover', over)
    addEventListener('dragleave', leave)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', over)
      removeEventListener('dragleave', leave)
      removeEventListener('drop', drop)
    }
  }, [onPicked])
  return dragging
}
