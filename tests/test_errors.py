from advocacy_trainer.errors import StorageError, TrainerError


def test_a_message_is_its_sentence_and_its_remedy_with_the_fields_filled_in() -> None:
    error = StorageError("{name} is full.", "Empty {name}.", name="The disk")
    assert str(error) == "The disk is full. Empty The disk."
    assert isinstance(error, TrainerError)


def test_braces_in_a_field_are_left_alone() -> None:
    assert str(TrainerError("{name} is odd.", name="{x}")) == "{x} is odd."
