import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { queries } from '../api/queries.ts'
import { isBeingSent } from './sending-lock.ts'

/** Whether another page of the browser copies the files of an import; null until it is known. */
export function useSentElsewhere(id: string): boolean | null {
  const queryClient = useQueryClient()
  const [elsewhere, setElsewhere] = useState<boolean | null>(null)
  useEffect(() => {
    const look = async () => {
      const sent = await isBeingSent(id)
      setElsewhere(sent)
      // That page starts it when all is there; this one is not told.
      if (sent) queryClient.invalidateQueries({ queryKey: queries.import(id).queryKey, exact: true })
    }
    look()
    const timer = setInterval(look, lookEveryMs)
    return () => clearInterval(timer)
  }, [id, queryClient])
  return elsewhere
}

const lookEveryMs = 1000
