import { type PurposeName, purpose } from './purpose.js';
import { exp, ln } from './software-math.js';
import { output, threefry2x32 } from './threefry.js';

const twoTo32 = 4294967296;

/**
 * Random draws without a running state: each is a pure function of (seed, purpose, agent, week, k), where `week` is the
 * week that the simulation stands in. Two runs differ only where something makes them differ.
 */
export class Draws {
  /** Week of the world; set once a week, by the simulation only. */
  week = 0;

  constructor(readonly seed: number) {}

  /** 32 random bits as an unsigned integer. */
  bits(name: PurposeName, agent: number, k = 0): number {
    threefry2x32(this.seed | 0, purpose[name], agent | 0, (this.week << 16) | (k & 0xffff));
    return output.first;
  }

  /** True with the given probability; compared as 32-bit integers. */
  chance(probability: number, name: PurposeName, agent: number, k = 0): boolean {
    return this.bits(name, agent, k) < Math.floor(probability * twoTo32);
  }

  /** Uniform on [0, 1), a multiple of 2⁻³². */
  uniform(name: PurposeName, agent: number, k = 0): number {
    return this.bits(name, agent, k) / twoTo32;
  }

  /** A whole number from 0 to `count` − 1. */
  below(count: number, name: PurposeName, agent: number, k = 0): number {
    return Math.floor((this.bits(name, agent, k) * count) / twoTo32);
  }

  /** One of the items; each is equally likely. */
  pick<T>(items: readonly [T, ...T[]], name: PurposeName, agent: number, k = 0): T {
    return items[this.below(items.length, name, agent, k)] ?? items[0];
  }

  /** Index of a weight, as likely as the weight says. */
  weighted(weights: readonly number[], name: PurposeName, agent: number, k = 0): number {
    let total = 0;
    for (const weight of weights) total += weight;
    let left = this.uniform(name, agent, k) * total;
    for (let index = 0; index < weights.length; index++) {
      left -= weights[index] ?? 0;
      if (left < 0) return index;
    }
    return weights.length - 1;
  }

  /**
   * Nearly standard normal: four 16-bit uniforms added (Irwin–Hall), centred and scaled. Mean 0, variance 1, kurtosis
   * 2.7 in place of 3, never beyond ±3.5: no outlier can break a small world, and no logarithm is needed.
   */
  normal(name: PurposeName, agent: number, k = 0): number {
    this.bits(name, agent, k);
    const sum = (output.first >>> 16) + (output.first & 0xffff) + (output.second >>> 16) + (output.second & 0xffff);
    return (sum - 131070) / 37836.8;
  }

  /** Exponential with the given mean. */
  exponential(mean: number, name: PurposeName, agent: number, k = 0): number {
    return -mean * ln(1 - this.uniform(name, agent, k));
  }

  /** Poisson with the given mean, by inversion; means above 12 are split so that `exp` keeps its precision. */
  poisson(mean: number, name: PurposeName, agent: number, k = 0): number {
    let total = 0;
    let left = mean;
    for (let part = 0; left > 0; part++) {
      const step = Math.min(left, 12);
      let probability = exp(-step);
      // k has 16 bits: a mean of hundreds goes on under numbers that no agent has.
      let u = this.uniform(name, agent + (part >> 6) * 0x1000000, k + 1024 * (part & 63));
      for (let n = 1; u >= probability && n < 100; n++) {
        u -= probability;
        probability *= step / n;
        total++;
      }
      left -= step;
    }
    return total;
  }
}
