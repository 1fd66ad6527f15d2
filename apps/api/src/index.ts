export { workerThreads } from './computation/worker-threads.js';
export { createLogger, type Logger } from './logging/log.js';
export { type CatenaServer, createServer, type ServerOptions } from './server.js';
