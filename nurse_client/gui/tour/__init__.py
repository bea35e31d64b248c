"""Drives the real window through a day and leaves pictures: the manual's pictures, and the system test."""
