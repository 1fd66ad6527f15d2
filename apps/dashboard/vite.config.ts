import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  build: {
    // The first versions with light-dark(), which every colour here is written in.
    cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    // Monaco, the editor inside GraphiQL, is one large chunk that only the API page loads.
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      input: ['index.html', 'graphiql.html'],
      // A page takes its own queries along, not those of all pages.
      treeshake: { moduleSideEffects: [{ test: /\/generated\/documents/, sideEffects: false }] },
      onLog: (level, log, report) => {
        // Marks for a compiler that is not used here, inside GraphiQL's own files.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
  server: { host: '127.0.0.1', proxy: { '/graphql': 'http://127.0.0.1:4000' } },
});
