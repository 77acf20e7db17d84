import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { openApiDocument } from './http/open-api-document.ts'

/** What the description of the routes says against an answer; undefined where it is as described. */
export async function answerFault(
  method: string,
  path: string,
  { status, headers, json }: { status: number; headers: Headers; json: unknown },
): Promise<string | undefined> {
  const document = await described
  const template = Object.keys(document.paths).find((one) => matches(one, path.split('?')[0] ?? ''))
  const operation = template && document.paths[template]?.[method.toLowerCase()]
  // A path that is none is answered as a problem like everything else.
  const problems: Response = { content: { 'application/problem+json': { schema: problem } } }
  const response = operation ? (operation.responses[status] ?? operation.responses.default) : problems
  const type = headers.get('content-type')?.split(';')[0] ?? ''
  if (!response?.content) return type === '' ? undefined : `${type}, where nothing is described`
  const content = response.content[type]
  if (!content) return `${type || 'nothing'}, where ${Object.keys(response.content)} is described`
  if (json === undefined) return undefined
  const validate = validatorOf(content.schema)
  return validate(json) ? undefined : ajv.errorsText(validate.errors)
}

interface Document {
  readonly components: { readonly schemas: Readonly<Record<string, object>> }
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
}

interface Operation {
  readonly responses: Readonly<Record<string, Response>>
}

interface Response {
  readonly content?: Readonly<Record<string, { readonly schema: object }>>
}

const described: Promise<Document> = openApiDocument().then((document) => {
  const read: Document = JSON.parse(JSON.stringify(document))
  ajv.addSchema({ $id: 'openapi', ...read })
  return read
})
const ajv = new Ajv2020({
  strict: false,
  formats: { 'date-time': isTime, date: /^\d{4}-\d\d-\d\d$/, binary: true },
})
const problem = { $ref: '#/components/schemas/Problem' }

function isTime(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT/.test(text) && !Number.isNaN(Date.parse(text))
}

const validators = new Map<object, ValidateFunction>()
function validatorOf(schema: object): ValidateFunction {
  const known = validators.get(schema)
  if (known) return known
  // References in it lead into the document.
  const absolute = JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"openapi#/'))
  const validate = ajv.compile(absolute)
  validators.set(schema, validate)
  return validate
}

const matches = (template: string, path: string) =>
  new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path)
