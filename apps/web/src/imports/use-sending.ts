import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { answered, api } from '../api/client.ts'
import { Gone } from '../api/problem.ts'
import { queries } from '../api/queries.ts'
import { reach } from '../api/reach.ts'
import type { ImportProgress } from '../api/schemas.ts'
import type { Picked } from './picked.ts'
import { sendFiles } from './send-files.ts'
import { whileSending } from './sending-lock.ts'
import { forgetUpload, noteUpload } from './uploads.ts'

/** Sends the files of an import and has it begin once all are there. It goes on when the reader turns to other pages. */
export function useSending() {
  const queryClient = useQueryClient()
  return useCallback(
    async (id: string, picked: readonly Picked[]) => {
      const stopping = new AbortController()
      stops.set(id, stopping)
      try {
        if (!(await whileSending(id, () => sendFiles(id, picked, stopping.signal)))) return
        const started = await answered<ImportProgress>(
          api.POST('/imports/{id}/start', { params: { path: { id } } }),
        )
        queryClient.setQueryData(queries.import(id).queryKey, started)
        forgetUpload(id)
      } catch (failure) {
        if (failure instanceof Gone) reach.set({ gone: true })
        noteUpload(id, { state: 'stuck' })
      } finally {
        stops.delete(id)
        queryClient.invalidateQueries({ queryKey: queries.imports.queryKey, exact: true })
      }
    },
    [queryClient],
  )
}

/** Ends the sending of an import, wherever it was begun. */
export const stopSending = (id: string): void => stops.get(id)?.abort()

const stops = new Map<string, AbortController>()
