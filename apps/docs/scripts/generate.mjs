// Writes the generated pages: the reference of metrics, and the coverage of concepts.
import { writeFile } from 'node:fs/promises';
import { renderCoverage } from '../reference/render-coverage.mjs';
import { renderMetrics } from '../reference/render-metrics.mjs';

await writeFile(new URL('../reference/metrics.md', import.meta.url), renderMetrics());
await writeFile(new URL('../reference/coverage.md', import.meta.url), renderCoverage());
