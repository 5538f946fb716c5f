-- How many decisions the record in a finished file shows. A file that shows all there are is not made again, whatever
-- asks for it twice. Of files made before this it is not known.
alter table export add decisions_shown integer;
