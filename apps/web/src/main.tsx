import './tokens.css'
import './base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './house/app.tsx'
import { Guard } from './parts/guard.tsx'
import { Broken } from './refused/broken.tsx'

const page = document.getElementById('page')
if (!page) throw new Error('index.html has no element #page')
createRoot(page).render(
  <StrictMode>
    <Guard otherwise={(detail) => <Broken detail={detail} />}>
      <App />
    </Guard>
  </StrictMode>,
)
