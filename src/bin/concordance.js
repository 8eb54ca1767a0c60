#!/usr/bin/env node
import '../preflight.js';

await import('../cli.ts');
