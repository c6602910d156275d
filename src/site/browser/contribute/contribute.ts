import './zod.ts';
import { startContribution } from './start.ts';

const root = document.querySelector<HTMLElement>('[data-contribute]');
if (root) startContribution(root);
