/**
 * What a handler gives is written as it is. Fastify would compile each response's schema into a writer that drops
 * what the schema does not name, in silence; here tests hold every answer against its schema instead.
 */
export const plainJson = () => (answer: unknown) => JSON.stringify(answer)
