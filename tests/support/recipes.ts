import { COMMAND_RECIPES } from './recipes/command-recipes.ts';
import { LANGUAGE_RECIPES } from './recipes/language-recipe.ts';
import type { Recipe } from './recipes/recipe.ts';
import { STORED_RECIPES } from './recipes/stored-recipes.ts';

/** Every recipe of CONTRIBUTING.md. */
export const RECIPES: readonly Recipe[] = [...COMMAND_RECIPES, ...STORED_RECIPES, ...LANGUAGE_RECIPES];
