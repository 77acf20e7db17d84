import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { newQueryClient } from '../api/query-client.ts'
import { newRouter } from './router.tsx'

const queryClient = newQueryClient()
const router = newRouter(queryClient)
// What the first page needs is on its way before anything is drawn.
router.load()

/** The whole app: what it remembers of the server, and which page is shown. */
export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  )
}

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
