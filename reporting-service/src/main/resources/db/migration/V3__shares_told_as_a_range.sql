-- A share is told as a number or as a range. One open end is null; no bound stands in the column of numbers.
alter table cell
  add at_least int,
  add at_most  int,
  add constraint cell_is_a_number_or_a_range check (share is null or (at_least is null and at_most is null)),
  add constraint cell_hides_its_range check (not suppressed or (at_least is null and at_most is null));
