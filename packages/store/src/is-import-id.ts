/** Whether an import may be called so: a UUID, and nothing that leads out of the folder which bears its name. */
export const isImportId = (id: unknown): boolean => typeof id === 'string' && uuid.test(id)

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
