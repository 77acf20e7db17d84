import { openApiDocument } from '@freshlegs/server/open-api'
import openApiTypes, { astToString } from 'openapi-typescript'
import type { Files } from './files.ts'

/** `docs/openapi.json`, the server's own description, and the types that the client is made of. */
export async function openApiFiles(): Promise<Files> {
  const document = JSON.stringify(await openApiDocument(), null, 2)
  const types = astToString(await openApiTypes(document, { alphabetize: true }))
  return {
    'docs/openapi.json': `${document}\n`,
    'packages/api/src/client/openapi.d.ts': `// Made by \`npm run generate\` from docs/openapi.json.\n\n${types}`,
  }
}
