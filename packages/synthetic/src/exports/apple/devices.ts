/** As Health calls what measured: with a curled apostrophe and a space that does not break. */
export const watch = 'Simulated runner’s Apple\u00a0Watch'
export const phone = 'Simulated runner’s iPhone'

export const watchDevice =
  '&lt;&lt;HKDevice: 0x28308c0f0&gt;, name:Apple Watch, manufacturer:Apple Inc., model:Watch, hardware:Watch6,1, software:11.1&gt;'
