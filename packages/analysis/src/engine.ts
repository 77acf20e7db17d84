/** Version of the engine that made a report. Raise it whenever the same recording may get another report. */
export const engine = '0.3.1'
