/** Texts that have broken programs before. */
export const hostileTexts: readonly string[] = [
  '',
  "'; DROP TABLE customer; --",
  "\\') UNION VALUES (1) --",
  '%_%" OR 1=1',
  ':name $1 ?1 {{7*7}} %s',
  'nul \u0000 inside',
  'half \ud83d of a character',
  '👩‍👩‍👧‍👦 e\u0301\u0301 \u202eright to left\u202c שלום مرحبا',
  '\ufeff\u200b\u2028\r\n\t',
  '__proto__',
  'constructor',
  '=cmd|calc <script>',
  'x'.repeat(5000),
  '😀'.repeat(1001),
];
