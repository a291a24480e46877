"""What no pattern can say: counts, sums and conditions. The words stand in the rule files."""
